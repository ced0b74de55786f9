import CurriculumModel

/// Everything around one file that its text can ask for. What was asked is noted, so that the file
/// need be linked again only when an answer has changed.
struct Surroundings: Sendable {
  let directory: Directory
  private let tables: ReferenceTables
  private let pictures: PictureShelf
  private let quizzes: [String: String]
  private let shelf: OutlineShelf
  private let asked: AskedTopics

  /// `quizzes` are the ids of quizzes by those of the modules.
  init(
    directory: Directory, tables: ReferenceTables, pictures: PictureShelf,
    quizzes: [String: String], shelf: OutlineShelf, notingIn asked: AskedTopics
  ) {
    self.directory = directory.noting(in: asked)
    self.tables = tables
    self.pictures = pictures
    self.quizzes = quizzes
    self.shelf = shelf
    self.asked = asked
  }

  var vocabulary: WordVocabulary { asking(.words, tables.vocabulary) }
  var terms: TermForms { asking(.terms, tables.terms) }
  /// The ids of terms by their titles in lower case.
  var headwords: [String: String] { asking(.headwords, tables.headwords) }
  /// **Population** by the id of the source.
  var populations: [String: String] { asking(.populations, tables.populations) }
  var agencies: [FilledValues] { asking(.agencies, tables.agencies) }
  var passMark: Share? { asking(.passMark, tables.passMark.flatMap { Share($0) }) }
  /// The paths of all pictures.
  var picturePaths: [String] { asking(.pictures, pictures.paths) }

  /// The picture that an image in `file` shows.
  func picture(at source: String, from file: String) -> PictureFile? {
    asking(.pictures, pictures.picture(at: source, from: file))
  }

  func notices(of file: String) -> ModuleNotices? {
    asking(.notices(file: file), shelf.outline(file)?.notices)
  }

  func quiz(ofModule id: String) -> String? { asking(.quiz(ofModule: id), quizzes[id]) }

  private func asking<Answer>(_ topic: Topic, _ answer: @autoclosure () -> Answer) -> Answer {
    asked.insert(topic)
    return answer()
  }
}
