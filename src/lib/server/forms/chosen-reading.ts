/** Which of an amount's readings was picked: it holds for the text that it was picked for. */
import { readingNames, type ReadingName } from './amount';

/** The field that stands beside an amount's. */
export function readingField(field: string): string {
	return `${field}Reading`;
}

export function readingValue(name: ReadingName, text: string): string {
	return `${name}:${text}`;
}

/** Null where none was picked, or the text has changed since. */
export function chosenReading(
	typed: Readonly<Record<string, string>>,
	field: string
): ReadingName | null {
	const text = typed[field]?.trim() ?? '';
	const picked = typed[readingField(field)];
	return readingNames.find((name) => readingValue(name, text) === picked) ?? null;
}
