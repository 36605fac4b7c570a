/** The kinds of service that are offered everywhere, in the order of the form. */
export const programKinds = [
	'shelter',
	'hotline',
	'legal_aid',
	'prevention',
	'training',
	'reintegration',
	'other'
] as const;

/** What the form says where a kind of the workspace's own is meant. */
export const ownKind = 'own';
