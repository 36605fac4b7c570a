/** Who may do what in a workspace: each right beside the roles that have it, in one table. */
export const roles = ['director', 'finance', 'fundraiser', 'advocate', 'viewer'] as const;
export type Role = (typeof roles)[number];

/** read the figures; record facts; decide (adopt, approve); govern people and the workspace. */
export const rights = ['read', 'record', 'decide', 'govern'] as const;
export type Right = (typeof rights)[number];

const table: Readonly<Record<Right, Readonly<Record<Role, boolean>>>> = {
	read: { director: true, finance: true, fundraiser: true, advocate: true, viewer: true },
	record: { director: true, finance: true, fundraiser: true, advocate: false, viewer: false },
	decide: { director: true, finance: true, fundraiser: false, advocate: false, viewer: false },
	govern: { director: true, finance: false, fundraiser: false, advocate: false, viewer: false }
};

export function may(role: Role, right: Right): boolean {
	return table[right][role];
}
