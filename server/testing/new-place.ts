/** A street of its own for every story, so that nobody is offered to follow the case of another story. */
const names =
  'Abbey Alder Aspen Beacon Birch Cedar Chapel Cherry Clover Copper Elm Falcon Fern Garnet Harbour Hazel Heron Ivy Juniper Lantern Laurel Linden Maple Meadow Myrtle Orchard Poplar Quarry Rowan Saddler Spruce Thistle Walnut Willow'.split(
    ' ',
  );

export function newPlace(): string {
  const name = names.shift();
  if (!name) throw new Error('There are more stories than streets.');
  return `12 ${name} Road`;
}
