/** The sizes of work, by their letters. */
export interface Size {
	readonly name: SizeName | 'page';
	readonly sources: number;
	readonly programs: number;
	readonly allocations: number;
}

export const sizeNames = ['S', 'M', 'L', 'XL'] as const;
export type SizeName = (typeof sizeNames)[number];

export const sizes: Readonly<Record<SizeName, Size>> = {
	S: { name: 'S', sources: 200, programs: 20, allocations: 600 },
	M: { name: 'M', sources: 2_000, programs: 100, allocations: 6_000 },
	L: { name: 'L', sources: 20_000, programs: 500, allocations: 60_000 },
	XL: { name: 'XL', sources: 200_000, programs: 2_000, allocations: 600_000 }
};

/** A hundred rows, each with what an organisation's program has: some nine sources. */
export const pageSize: Size = { name: 'page', sources: 300, programs: 100, allocations: 900 };

/** Ten years, asked in the middle of them. */
export const question = {
	asOf: '2024-06-15',
	reading: 'adopted',
	from: '2020-01',
	to: '2029-12'
} as const;
