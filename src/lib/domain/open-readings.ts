/** Whether a source's figures depend on how its documents are read. */
import type { Source } from './facts';
import { span, type StatedDay } from './reading';

/** Some day or amount of the source is told differently by the cautious and the hopeful reading. */
export function hasOpenReading({ start, end, lowest, highest }: Source): boolean {
	return isOpen(start) || isOpen(end) || lowest !== null || highest !== null;
}

function isOpen(day: StatedDay): boolean {
	const outer = span(day);
	return outer !== null && outer.earliest !== outer.latest;
}
