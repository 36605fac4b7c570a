/**
 * What each route and action asks of whoever comes. Every load, action and endpoint below
 * `src/routes` has a row here; the matrix fails for one that has none.
 */
import type { Right } from '$lib/server/auth/permissions';

/** nobody: it stands open; account: whoever is signed in; else a right in the workspace it names. */
export type Need = 'nobody' | 'account' | Right;

export const needs: Readonly<Record<string, Need>> = {
	'/ GET': 'account',
	'/(auth)/setup load': 'nobody',
	'/(auth)/setup action language': 'nobody',
	'/(auth)/setup action begin': 'nobody',
	'/(auth)/sign-in load': 'nobody',
	'/(auth)/sign-in action default': 'nobody',
	'/preferences POST': 'nobody',
	'/sign-out POST': 'account',
	'/workspaces load': 'account',
	'/workspaces action default': 'account',
	'/workspaces/[slug]/delete load': 'govern',
	'/workspaces/[slug]/delete action default': 'govern',
	'/[workspace] layout': 'read',
	'/[workspace] load': 'read',
	'/[workspace]/history load': 'read',
	'/[workspace]/programs load': 'read',
	'/[workspace]/programs/[program] load': 'read',
	'/[workspace]/programs/new load': 'record',
	'/[workspace]/programs/new action line': 'record',
	'/[workspace]/programs/new action period': 'record',
	'/[workspace]/programs/new action remove': 'record',
	'/[workspace]/programs/new action count': 'record',
	'/[workspace]/programs/new action save': 'record',
	'/[workspace]/programs/[program]/edit load': 'record',
	'/[workspace]/programs/[program]/edit action line': 'record',
	'/[workspace]/programs/[program]/edit action period': 'record',
	'/[workspace]/programs/[program]/edit action remove': 'record',
	'/[workspace]/programs/[program]/edit action count': 'record',
	'/[workspace]/programs/[program]/edit action save': 'record',
	'/[workspace]/sources load': 'read',
	'/[workspace]/sources/[source] load': 'read',
	'/[workspace]/sources/[source]/allocations/[allocation] load': 'record',
	'/[workspace]/sources/[source]/allocations/[allocation] action default': 'record',
	'/[workspace]/sources/[source]/allocations/new load': 'record',
	'/[workspace]/sources/[source]/allocations/new action default': 'record',
	'/[workspace]/sources/[source]/edit load': 'record',
	'/[workspace]/sources/[source]/edit action kind': 'record',
	'/[workspace]/sources/[source]/edit action save': 'record',
	'/[workspace]/sources/[source]/end load': 'record',
	'/[workspace]/sources/[source]/end action default': 'record',
	'/[workspace]/sources/new load': 'record',
	'/[workspace]/sources/new action kind': 'record',
	'/[workspace]/sources/new action save': 'record'
};
