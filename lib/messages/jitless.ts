import * as z from 'zod';

// The content security policy forbids building code from text. zod tries it when a schema is made, so whoever makes
// schemas imports this file before all others.
z.config({ jitless: true });
