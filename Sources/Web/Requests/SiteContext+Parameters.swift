import CurriculumModel
import Hummingbird
import Records

extension SiteContext {
  /// A part of the path as a random id; what is none of those is nowhere.
  func id<Subject>(_ name: String, of subject: RandomID<Subject>.Type = RandomID<Subject>.self)
    throws
    -> RandomID<Subject>
  {
    guard let id = parameters.get(name).flatMap({ RandomID<Subject>($0) }) else {
      throw Refusal.notFound
    }
    return id
  }

  /// A part of the path as an id of the curriculum.
  func identifier<Subject>(
    _ name: String, of subject: Identifier<Subject>.Type = Identifier<Subject>.self
  ) throws -> Identifier<Subject> {
    guard let id = parameters.get(name).flatMap({ Identifier<Subject>($0) }) else {
      throw Refusal.notFound
    }
    return id
  }
}
