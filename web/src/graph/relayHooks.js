// What the client uses of react-relay, each from its own module: the package's entry brings along what
// nobody calls here, and what nobody calls on a page then stays out of its first script.

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
export { default as useMutation } from "react-relay/lib/relay-hooks/useMutation";
export { default as usePaginationFragment } from "react-relay/lib/relay-hooks/usePaginationFragment";
export { default as usePreloadedQuery } from "react-relay/lib/relay-hooks/usePreloadedQuery";
export { default as useQueryLoader } from "react-relay/lib/relay-hooks/useQueryLoader";
export { default as useRefetchableFragment } from "react-relay/lib/relay-hooks/useRefetchableFragment";
export { default as useRelayEnvironment } from "react-relay/lib/relay-hooks/useRelayEnvironment";
export { default as useSubscription } from "react-relay/lib/relay-hooks/useSubscription";
export { commitLocalUpdate, commitMutation, fetchQuery, graphql, readInlineData };
