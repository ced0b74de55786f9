/// Whose remembered visits a write puts out of date.
enum VisitorConcern: Sendable {
  case nobody
  case person(PersonID)
  case everyone
}
