import type { Examples } from "~/design/examples";
import { Loading } from "./Loading";

export const examples: Examples = { "Something comes": Loading };
