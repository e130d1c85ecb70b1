// In place of the older way in which react-relay reads fragments: its own flags chose the newer one
// (ENABLE_ACTIVITY_COMPATIBILITY), and both would be in every page's first script.

export default function switchedOff() {
  throw new Error("Relay reads fragments in the way that the client is built without.");
}
