/** Writes pages as files into `out`; leave `output` away for a server. */
export default {output: 'export'};
