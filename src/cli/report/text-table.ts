/** A table in columns of equal width: the first left, the rest right. */
export function textTable(
	header: readonly string[],
	rows: readonly (readonly string[])[]
): string[] {
	const all = [header, ...rows];
	const widths = header.map((_, column) =>
		Math.max(...all.map((row) => (row[column] ?? '').length))
	);
	return all.map((row) =>
		widths
			.map((width, column) => {
				const cell = row[column] ?? '';
				return column === 0 ? cell.padEnd(width) : cell.padStart(width);
			})
			.join('  ')
			.trimEnd()
	);
}
