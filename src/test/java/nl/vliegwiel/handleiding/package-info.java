/** The pictures of docs/handleiding, taken from the fictional region by walking its stories. */
package nl.vliegwiel.handleiding;
