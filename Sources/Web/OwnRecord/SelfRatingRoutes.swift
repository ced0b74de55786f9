import Assessment
import CurriculumModel
import Hummingbird
import Records
import Rendering

/// A learner's view of the own skills.
struct SelfRatingRoutes: Sendable {
  let site: SiteEnvironment

  func add(to routes: some RouterMethods<LearnerContext>) {
    routes.get(.selfRating) { _, context in
      let competency = try competency(in: context)
      let visitor = context.visitor
      let record = try await site.store.supervision(of: visitor.person.id, visibleTo: visitor)
      let renderer = site.curriculum.served.renderer(for: nil)
      return site.show(
        SelfRatingPage(
          token: context.formToken, competency: competency.id,
          competencyTitle: renderer.plainText(competency.title),
          skills: competency.observedSkills.map { skill in
            SkillFields(
              skill: skill.id, title: renderer.plainText(skill.title),
              rubric: skill.rubric.map(renderer.plainText), last: nil, ownRating: nil,
              level: record.ratings.first { $0.skill == skill.id }?.level.rawValue ?? "",
              reason: "", nothing: "No view yet")
          }),
        to: context)
    }
    routes.post(.selfRating) { form, context in
      let competency = try competency(in: context)
      let visitor = context.visitor
      let before = try await site.store.supervision(of: visitor.person.id, visibleTo: visitor)
      let fields = ObservationFields(form, of: competency)
      let ratings = competency.observedSkills.compactMap { skill in
        fields.level(of: skill.id).map { (skill.id, $0) }
      }.filter { skill, level in
        before.ratings.first { $0.skill == skill }?.level != level
      }
      try await site.store.rate(Dictionary(ratings) { first, _ in first }, by: visitor)
      return .redirect(to: .ownRecord, saying: .rated)
    }
  }

  private func competency(in context: LearnerContext) throws -> Competency {
    let id: Competency.ID = try context.identifier("competency")
    guard let competency = site.curriculum.served.index.competencies[id],
      !competency.observedSkills.isEmpty
    else { throw Refusal.notFound }
    return competency
  }
}
