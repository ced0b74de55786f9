import CurriculumModel
import Records

extension Town {
  static func settle(_ plan: TownPlan, on stage: BenchStage) async throws -> Town {
    let store = stage.store
    guard let today = WallClock.system.now().day,
      let opening = CalendarDate(daysSinceEpoch: today.daysSinceEpoch - days - 1)
    else { throw RecordsError.clockUnusable }
    stage.clock.turn(to: opening)
    let director = try await store.createPerson(
      NewPerson(
        name: "Site Administrator", email: "site@bench.example", agency: nil,
        roles: [.administrator]), by: .siteOperator)
    var places: [Place] = []
    var staff: [Staff] = []
    var chiefs: [Person] = []
    for (number, sizes) in plan.teams.enumerated() {
      let settling = Settling(
        stage: stage, number: number, sizes: sizes, firstPerson: staff.count,
        authority: .person(director.id))
      let (place, people, chief) = try await settling.settle()
      places.append(place)
      staff += people
      chiefs.append(chief.supervisor)
      if number == 0 { chiefs.append(chief.administrator) }
    }
    return Town(
      stage: stage, places: places, staff: staff, supervisor: chiefs[0], administrator: chiefs[1],
      siteAdministrator: director)
  }
}
