/** How a kept file is handed to a browser: as what it is, and unable to act. */
import type { FileType, StoredFile } from '$lib/domain/stored-file';

/** What a browser shows itself; everything else is only saved. */
const shown: readonly FileType[] = ['application/pdf', 'image/png', 'image/jpeg', 'image/webp'];

/** Nothing may be loaded, run, framed or sent by what is opened. */
const policy = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
/** A browser shows no PDF under a sandbox; its viewer keeps the file apart from this site anyway. */
const sandboxed = `${policy}; sandbox`;
const forViewer = `${policy}; object-src 'self'; style-src 'unsafe-inline'; img-src 'self' data:`;

export function fileHeaders({ name, type, bytes }: Omit<StoredFile, 'sha256'>): HeadersInit {
	return {
		'Content-Type': type,
		'Content-Length': String(bytes),
		'Content-Disposition': `${shown.includes(type) ? 'inline' : 'attachment'}; ${named(name)}`,
		'Content-Security-Policy': type === 'application/pdf' ? forViewer : sandboxed,
		'X-Content-Type-Options': 'nosniff'
	};
}

/** In plain letters for old programs, and in full (RFC 6266). */
function named(name: string): string {
	const plain = name.replace(/[^\w. -]/g, '_');
	const full = encodeURIComponent(name).replace(/['()*]/g, percent);
	return `filename="${plain}"; filename*=UTF-8''${full}`;
}

function percent(letter: string): string {
	return `%${letter.charCodeAt(0).toString(16).toUpperCase()}`;
}
