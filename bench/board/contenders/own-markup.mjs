// Both suites' markup comes from the page.
export * from '../../chart/contenders/own-markup.mjs';
