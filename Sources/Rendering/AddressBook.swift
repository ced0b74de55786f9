public import CurriculumModel

/// Where things are found, on a site, in a file, or on paper.
public protocol AddressBook: Sendable {
  /// The address that a link to it carries, relative to the site.
  func address(of destination: Destination) -> String
  func address(of picture: Picture.ID) -> String
}
