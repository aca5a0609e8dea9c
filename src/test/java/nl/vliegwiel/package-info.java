/** Tests: rules in plain Java, SQL on a real PostgreSQL, pages as HTML, and journeys in Chromium. One fictional cast for all. */
package nl.vliegwiel;
