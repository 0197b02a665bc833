import { cpSync } from 'node:fs';

// The site serves the figures' style sheet and script itself: a reader's browser asks no other.
cpSync('node_modules/factlet/dist/cdn', 'public/factlet/cdn', { recursive: true });
