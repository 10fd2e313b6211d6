/** The screens of what we found. They are loaded after the first screen, and before they are needed. */
export { FoundScreen } from "./found-screen.tsx";
export { SummaryScreen } from "./summary-screen.tsx";
