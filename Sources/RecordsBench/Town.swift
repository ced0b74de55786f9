import CurriculumModel
import Records

/// How many people there are, and where they work.
struct TownPlan: Sendable {
  static let peoplePerAgency = 500
  static let peoplePerTeam = 20

  let people: Int
  let largestTeam: Int
  let seed: UInt64

  var agencies: Int { max(2, people / Self.peoplePerAgency) }

  /// How many people are on each team, by agency; the largest is the first of the first.
  var teams: [[Int]] {
    var left = people
    return (0..<agencies).map { agency in
      var here = people * (agency + 1) / agencies - people * agency / agencies
      here = agency == agencies - 1 ? left : max(here, agency == 0 ? largestTeam : 0)
      left -= here
      var teams = agency == 0 ? [min(largestTeam, here)] : []
      here -= teams.reduce(0, +)
      while here > 0 {
        teams.append(min(here, Self.peoplePerTeam))
        here -= Self.peoplePerTeam
      }
      return teams
    }
  }
}

/// Everybody, once they are in the store.
struct Town: Sendable {
  struct Staff: Sendable {
    let visitor: Visitor
    let agency: Int
    let supervisor: PersonID
    let second: PersonID
    let isOnLargestTeam: Bool
  }

  struct Place: Sendable {
    let agency: AgencyID
    let administrator: PersonID
    let teams: [TeamID]
  }

  /// So long before today the site was opened.
  static let days = 3 * 365

  let stage: BenchStage
  let places: [Place]
  let staff: [Staff]
  let supervisor: Person
  let administrator: Person
  let siteAdministrator: Person
}
