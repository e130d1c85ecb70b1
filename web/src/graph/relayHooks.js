// What every page uses of react-relay, each from its own module: the package's entry brings along what
// nobody calls here, and it would be in the first script. What lists and acts need beside it comes with
// them (paging.ts, act.ts).

import {
  commitLocalUpdate,
  commitMutation,
  fetchQuery,
  graphql,
  readInlineData,
} from "relay-runtime";

export { loadQuery } from "react-relay/lib/relay-hooks/loadQuery";
export { default as RelayEnvironmentProvider } from "react-relay/lib/relay-hooks/RelayEnvironmentProvider";
export { default as useFragment } from "react-relay/lib/relay-hooks/useFragment";
export { default as useLazyLoadQuery } from "react-relay/lib/relay-hooks/useLazyLoadQuery";
export { default as usePreloadedQuery } from "react-relay/lib/relay-hooks/usePreloadedQuery";
export { default as useRelayEnvironment } from "react-relay/lib/relay-hooks/useRelayEnvironment";
export { default as useSubscription } from "react-relay/lib/relay-hooks/useSubscription";
export { commitLocalUpdate, commitMutation, fetchQuery, graphql, readInlineData };
