// Serves a built site from the command line: `serve.ts <folder> <base path> <port>`.
import {serve} from '../server';

const [folder = '', basePath = '/', port = ''] = process.argv.slice(2);

void serve(folder, basePath, Number(port));
