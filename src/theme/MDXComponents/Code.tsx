// Leaves blocks of code, which the stock component brings to every page, to the pages that show some: src/node/markdown/code.ts.
export {default} from '@theme/CodeInline';
