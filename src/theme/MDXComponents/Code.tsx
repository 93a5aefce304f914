// Leaves out the stock block of code, which brings a highlighter to every page: ours are highlighted by src/node/markdown/code.ts.
export {default} from '@theme/CodeInline';
