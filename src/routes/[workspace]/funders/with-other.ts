/** The question's part of the address, with the entry that is to be merged into another. */
export function withOther(search: string, id: number): string {
	const parameters = new URLSearchParams(search);
	parameters.set('with', String(id));
	return `?${parameters.toString()}`;
}
