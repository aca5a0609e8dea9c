/** EDEXML 2.1: the pupils and groups that a school administration of primary education exports. */
@NullMarked
package nl.vliegwiel.levering.edexml;

import org.jspecify.annotations.NullMarked;
