/* global after */

/*
 * Served into every test file: waits a moment after its last test, so that a rejection or an error which
 * nobody awaits still counts against the file it comes from.
 */
after(() => new Promise((resolve) => setTimeout(resolve, 50)));
