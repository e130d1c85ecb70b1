import type { Examples } from "~/design/examples";
import { Pager } from "./Pager";

const MORE = { hasNextPage: true, endCursor: "MTAw" };

export const examples: Examples = {
  "There is more": () => <Pager to="/organisations" search={{}} pageInfo={MORE} />,
  "In the middle": () => <Pager to="/organisations" search={{ after: "NTA" }} pageInfo={MORE} />,
};
