/** Whether a source's figures depend on how its documents are read. */
import type { Source } from './facts';
import { span, type StatedDay } from './reading';

/** Some day or amount of the source is told differently by the cautious and the hopeful reading. */
export function hasOpenReading(source: Source): boolean {
	return hasOpenDays(source) || hasOpenAmount(source);
}

export function hasOpenDays({ start, end }: Pick<Source, 'start' | 'end'>): boolean {
	return isOpen(start) || isOpen(end);
}

export function hasOpenAmount({ lowest, highest }: Pick<Source, 'lowest' | 'highest'>): boolean {
	return lowest !== null || highest !== null;
}

/** The source as it would be if every reading told what is adopted. */
export function settled(source: Source): Source {
	const { start, end } = source;
	return { ...source, start: settledDay(start), end: settledDay(end), lowest: null, highest: null };
}

function settledDay(day: StatedDay): StatedDay {
	return day.state === 'stated' ? { ...day, earliest: null, latest: null, about: false } : day;
}

function isOpen(day: StatedDay): boolean {
	const outer = span(day);
	return outer !== null && outer.earliest !== outer.latest;
}
