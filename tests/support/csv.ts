/** Rows of a comma-separated file by the names in its first line; quoted fields may hold commas. */
export function csvRows(text: string): Readonly<Record<string, string>>[] {
	const [names = [], ...rows] = text
		.replace(/^\uFEFF/, '')
		.split(/\r?\n/)
		.filter((line) => line !== '')
		.map(fieldsOf);
	return rows.map((row) => Object.fromEntries(names.map((name, at) => [name, row[at] ?? ''])));
}

function fieldsOf(line: string): string[] {
	return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
		([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? ''
	);
}
