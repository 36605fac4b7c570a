/** Compiles the messages, so that types and lint can be checked before any build. */
import { compile } from '@inlang/paraglide-js';
import { paraglideOptions } from '../../paraglide.config.js';

await compile(paraglideOptions);
