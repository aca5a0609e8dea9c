/** The one application; every folder below is one subject of the two agreements. */
@org.jspecify.annotations.NullMarked
package nl.vliegwiel;
