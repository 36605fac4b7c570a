import { describe, expect, it } from 'vitest';
import { forgetDraft, forgetDrafts, readDraft, writeDraft } from '$lib/components/ui/drafts';

const week = 7 * 24 * 60 * 60 * 1000;
const typed = { name: 'Grant', amount: '13 млн тг' };

/** A browser's storage, of so many characters a value. */
function storageOf(room = Infinity): Storage {
	const kept = new Map<string, string>();
	return {
		get length() {
			return kept.size;
		},
		key: (index) => [...kept.keys()][index] ?? null,
		getItem: (key) => kept.get(key) ?? null,
		setItem(key, value) {
			if (value.length > room) throw new DOMException('full', 'QuotaExceededError');
			kept.set(key, value);
		},
		removeItem: (key) => void kept.delete(key),
		clear: () => {
			kept.clear();
		}
	};
}

describe('a draft on the device', () => {
	it('is found under its own key, for seven days', () => {
		const storage = storageOf();
		writeDraft(storage, 'a', { typed, at: 1_000 });
		expect(readDraft(storage, 'a', 1_000 + week)).toEqual({ typed, at: 1_000 });
		expect(readDraft(storage, 'b', 1_000)).toBeNull();
		expect(readDraft(storage, 'a', 1_001 + week)).toBeNull();
		expect(storage).toHaveLength(0);
	});

	it('keeps its time until something else is typed', () => {
		const storage = storageOf();
		writeDraft(storage, 'a', { typed, at: 1_000 });
		writeDraft(storage, 'a', { typed: { ...typed }, at: 2_000 });
		expect(readDraft(storage, 'a', 2_000)?.at).toBe(1_000);
		writeDraft(storage, 'a', { typed: { ...typed, name: 'Lot' }, at: 3_000 });
		expect(readDraft(storage, 'a', 3_000)?.at).toBe(3_000);
	});

	it.each(['', '{', 'null', '[]', '{"at":"1","typed":{}}', '{"at":1,"typed":{"name":1}}'])(
		'is none where %j stands in its place',
		(text) => {
			const storage = storageOf();
			storage.setItem('tirek-draft:a', text);
			expect(readDraft(storage, 'a', 1)).toBeNull();
			expect(storage).toHaveLength(0);
		}
	);

	it('goes where there is no room for what was typed since', () => {
		const storage = storageOf(80);
		writeDraft(storage, 'a', { typed, at: 1_000 });
		expect(readDraft(storage, 'a', 1_000)).not.toBeNull();
		writeDraft(storage, 'a', { typed: { name: 'x'.repeat(100) }, at: 2_000 });
		expect(readDraft(storage, 'a', 2_000)).toBeNull();
	});

	it('is forgotten alone, or with all the others, and with nothing else', () => {
		const storage = storageOf();
		storage.setItem('theme', 'dark');
		for (const key of ['a', 'b', 'c']) writeDraft(storage, key, { typed, at: 1 });
		forgetDraft(storage, 'b');
		expect(storage).toHaveLength(3);
		forgetDrafts(storage);
		expect(storage).toHaveLength(1);
		expect(storage.getItem('theme')).toBe('dark');
	});
});
