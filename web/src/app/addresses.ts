// Every address that the client answers, behind the language, and the file of its page. Pages that
// are only read and have no entry here are the server's: links to them load them from there.

export const PAGES: Readonly<Record<string, string>> = {
  "/": "consultations/FrontPage",
  "/account": "people/AccountPage",
  "/comments/$number": "comments/CommentPage",
  "/consultations": "consultations/ConsultationsPage",
  "/consultations/$slug/comments": "comments/CommentsPage",
  "/consultations/$slug": "consultations/ReadingPage",
  "/consultations/$slug/journal": "consultations/JournalPage",
  "/consultations/$slug/position/$organisation": "comments/PositionPage",
  "/groups": "groups/GroupsPage",
  "/groups/$slug": "groups/GroupPage",
  "/my": "people/MyDeskPage",
  "/organisations": "organisations/OrganisationsPage",
  "/organisations/$slug": "organisations/OrganisationPage",
  "/organisations/register": "organisations/RegisterPage",
  "/consultations/new": "consultations/opening/NewConsultationPage",
  "/consultations/$slug/desk": "answers/DeskPage",
  "/consultations/$slug/desk/opening": "consultations/opening/OpeningPage",
  "/consultations/$slug/desk/capture": "comments/CapturePage",
  "/consultations/$slug/desk/places": "answers/PlacesPage",
  "/consultations/$slug/desk/returns": "comments/ReturnsPage",
  "/consultations/$slug/returns/$id": "comments/ReturnPage",
  "/consultations/$slug/desk/report": "reports/DeskReportPage",
  "/consultations/$slug/report": "reports/ReportPage",
  "/documents/new": "documents/NewDocumentPage",
  "/documents/$slug/new-version": "documents/NewVersionPage",
  "/documents/$slug/versions/$number/lineage": "documents/LineagePage",
  "/documents/$slug": "documents/DocumentPage",
  "/documents/$slug/versions/$number": "documents/VersionPage",
  "/statistics/$year": "reports/StatisticsPage",
  "/search": "search/SearchPage",
  "/secretariat": "people/SecretariatPage",
  "/secretariat/consultations": "people/RunningPage",
  "/secretariat/groups": "people/FoundingPage",
  "/secretariat/holidays": "people/HolidaysPage",
  "/secretariat/people": "people/PeoplePage",
  "/secretariat/rules": "people/RulePacksPage",
  "/sign-in": "people/SignInPage",
};

/** Pages that narrow what they show themselves, without being loaded anew. */
export const IN_PLACE: ReadonlySet<string> = new Set(["/consultations/$slug/desk", "/search"]);

/** Whether the client itself has a page at `/consultations/$slug`-like addresses. */
export function isOurs(path: string): boolean {
  return path in PAGES;
}
