/** How pages are made and look: rendering, the frame around each page, form pieces, drafts, errors. */
@ApplicationModule(allowedDependencies = {"toegang"})
@NullMarked
package nl.vliegwiel.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
