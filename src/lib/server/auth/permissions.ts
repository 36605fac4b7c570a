/** Who may do what in a workspace: each role's rights, in one table. */
export type Role = 'director' | 'finance' | 'fundraiser' | 'advocate' | 'viewer';
/** read the figures; record facts; decide (adopt, approve); govern people and the workspace. */
export type Right = 'read' | 'record' | 'decide' | 'govern';

const rightsOf: Readonly<Record<Role, readonly Right[]>> = {
	director: ['read', 'record', 'decide', 'govern'],
	finance: ['read', 'record', 'decide'],
	fundraiser: ['read', 'record'],
	advocate: ['read'],
	viewer: ['read']
};

export function may(role: Role, right: Right): boolean {
	return rightsOf[role].includes(right);
}
