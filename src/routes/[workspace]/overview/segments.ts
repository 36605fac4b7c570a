/** A sentence with marked parts, as plain strings for the page. */
import type { MessagePart } from '$lib/paraglide/runtime';

export interface Segment {
	readonly text: string;
	readonly mark: 'em' | 'strong' | 'link' | null;
	/** An assumed rate is in it. */
	readonly assumed: boolean;
}

const marks = ['em', 'strong', 'link'] as const;

/** The parts of a message; neighbouring pieces of text under one mark become one segment. */
export function segmentsOf(parts: readonly MessagePart[]): Segment[] {
	const segments: { text: string; mark: Segment['mark'] }[] = [];
	let mark: Segment['mark'] = null;
	for (const part of parts) {
		if (part.type === 'text') {
			const last = segments.at(-1);
			if (last && last.mark === mark) last.text += part.value;
			else segments.push({ text: part.value, mark });
		} else {
			mark = part.type === 'markup-start' ? markNamed(part.name) : null;
		}
	}
	return segments.map(({ text, mark }) => ({ text, mark, assumed: text.includes('≈') }));
}

/** A sentence without marks. */
export function plain(text: string): Segment[] {
	return [{ text, mark: null, assumed: text.includes('≈') }];
}

function markNamed(name: string): Segment['mark'] {
	return marks.find((mark) => mark === name) ?? null;
}
