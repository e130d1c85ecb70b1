// What Vitest's documents lack of a browser.
import "fake-indexeddb/auto";
