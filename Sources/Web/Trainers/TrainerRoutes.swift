import Hummingbird
import Records

/// What trainers see of the curriculum that is being served.
struct TrainerRoutes: Sendable {
  let site: SiteEnvironment

  func add(to routes: some RouterMethods<TrainerContext>) {
    routes.get(.training) { _, context in
      let served = site.curriculum.served
      let renderer = served.renderer(for: context.visitor.profile)
      return site.show(TrainingPage(served, renderer: renderer), to: context)
    }
  }
}
