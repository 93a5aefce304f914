// Serves a built site from the command line: `serve.ts <folder> <base path> <port> [with-headers]`.
import {serve} from '../server';

const [folder = '', basePath = '/', port = '', headers] = process.argv.slice(2);

void serve(folder, basePath, Number(port), false, headers === 'with-headers');
