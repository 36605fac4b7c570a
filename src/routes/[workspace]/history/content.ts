/** Looking into what the history sealed: plain data of whatever release wrote it. */
import { languages, type Name } from '$lib/domain/facts';

export type Content = Readonly<Record<string, unknown>>;

export function isContent(value: unknown): value is Content {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isName(value: unknown): value is Name {
	if (!isContent(value)) return false;
	const { first } = value;
	const named = languages.find((language) => language === first);
	return named !== undefined && typeof value[named] === 'string';
}
