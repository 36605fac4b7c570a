/** Answers every request with one file, read at the start: what a page is compared with. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';

const body = readFileSync(/** @type {string} */ (process.argv[2]));
const headers = { 'content-type': 'text/html; charset=utf-8', 'content-length': body.length };

createServer((_, response) => {
	response.writeHead(200, headers);
	response.end(body);
}).listen(Number(process.env['PORT']), '127.0.0.1');
