/** The month × program cursor that the arrow keys move. */
export interface Cursor {
	readonly row: number;
	readonly month: number;
}

export interface CursorRoom {
	readonly rows: number;
	readonly months: number;
}

type Step = (cursor: Cursor, room: CursorRoom) => Cursor;

const steps: ReadonlyMap<string, Step> = new Map<string, Step>([
	['ArrowLeft', ({ row, month }) => ({ row, month: Math.max(month - 1, 0) })],
	['ArrowRight', ({ row, month }, { months }) => ({ row, month: Math.min(month + 1, months - 1) })],
	['ArrowUp', ({ row, month }) => ({ row: Math.max(row - 1, 0), month })],
	['ArrowDown', ({ row, month }, { rows }) => ({ row: Math.min(row + 1, rows - 1), month })],
	['Home', ({ row }) => ({ row, month: 0 })],
	['End', ({ row }, { months }) => ({ row, month: months - 1 })]
]);

/** Where a key takes the cursor; null for a key that is not one of its own. */
export function moved(cursor: Cursor, key: string, room: CursorRoom): Cursor | null {
	return steps.get(key)?.(cursor, room) ?? null;
}

/** The month under a point, `share` of the way across the picture. */
export function monthAtShare(share: number, months: number): number {
	return Math.min(Math.max(Math.floor(share * months), 0), months - 1);
}
