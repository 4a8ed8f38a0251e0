import '#engine';
