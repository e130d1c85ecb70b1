// Lists that grow or are asked for anew while one reads them. Apart from relayHooks.js, so that a page
// without such a list does not wait for their script.

export { default as usePaginationFragment } from "react-relay/lib/relay-hooks/usePaginationFragment";
export { default as useQueryLoader } from "react-relay/lib/relay-hooks/useQueryLoader";
