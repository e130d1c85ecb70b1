// The types of the modules of react-relay that are imported by themselves.

declare module "react-relay/lib/relay-hooks/useMutation" {
  export { useMutation as default } from "react-relay";
}

declare module "react-relay/lib/relay-hooks/usePaginationFragment" {
  export { usePaginationFragment as default } from "react-relay";
}

declare module "react-relay/lib/relay-hooks/useQueryLoader" {
  export { useQueryLoader as default } from "react-relay";
}
