/** The question with the program that the money is meant for, from one form to the next. */
export function meantFor(program: string | null, search: string): string {
	if (program === null || !/^\d{1,12}$/.test(program)) return search;
	const parameters = new URLSearchParams(search);
	parameters.set('program', program);
	return `?${parameters.toString()}`;
}
