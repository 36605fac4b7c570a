/** Whether what was typed says nothing new: only the wanted fields are compared, lines in any order. */
export function sameFacts<Facts extends object>(standing: Facts, wanted: Facts): boolean {
	return Object.keys(wanted).every((field) => plain(standing, field) === plain(wanted, field));
}

function plain(facts: object, field: string): string {
	const value: unknown = Object.entries(facts).find(([key]) => key === field)?.[1];
	if (!Array.isArray(value)) return ordered(value);
	return value.map(ordered).sort().join();
}

/** As JSON with the fields of each object in one order. */
function ordered(value: unknown): string {
	return JSON.stringify(value, (_, part: unknown) =>
		typeof part === 'object' && part !== null && !Array.isArray(part)
			? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
			: part
	);
}
